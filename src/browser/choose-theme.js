try {
  const { dataset } = document.documentElement;
  const theme = localStorage.getItem('draaiboek:theme');
  if (theme) dataset.theme = theme;
  if (localStorage.getItem('draaiboek:slash')) dataset.slash = 'off';
} catch {}

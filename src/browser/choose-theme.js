try {
  const theme = localStorage.getItem('draaiboek:theme');
  if (theme) document.documentElement.dataset.theme = theme;
} catch {}

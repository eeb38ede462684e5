document.documentElement.dataset.board = 'static';

// Bundles what ships: the command line now, client and server beside it. `--watch` rebuilds on every change.

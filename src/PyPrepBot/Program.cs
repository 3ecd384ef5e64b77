using PyPrepBot.Commands;

return await CommandTree.RunAsync(args);

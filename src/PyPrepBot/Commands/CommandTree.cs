using System.CommandLine;

namespace PyPrepBot.Commands;

/// <summary>The operator's commands. Without one the bot runs.</summary>
internal static class CommandTree
{
    public static RootCommand Root()
    {
        var root = new RootCommand(
            "PyPrepBot: a study group bot for advanced Python interviews. Without a token it opens a study room in this terminal.")
        {
            RunCommand.Create(),
            DemoCommand.Create(),
            BankCommands.Create(),
            StorageCommands.Rebuild(),
            StorageCommands.Backup(),
            StorageCommands.Restore(),
            HealthCommand.Create(),
        };
        RunCommand.MakeDefault(root);
        return root;
    }
}

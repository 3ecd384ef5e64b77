using System.CommandLine;

namespace PyPrepBot.Commands;

/// <summary>The operator's commands. Without one the bot runs.</summary>
internal static class CommandTree
{
    // Told to stop, the bot finishes what it keeps; a full disk alone may hold that up for twenty seconds.
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(30);

    /// <summary>Reads the command line and does what it says; returns the exit code.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> words)
    {
        var parsed = Root().Parse(words);
        var code = await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = Farewell });
        return parsed.Errors.Count > 0 ? ExitCode.BadSettings : code;
    }

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
            DoctorCommand.Create(),
            ManifestCommands.Create(),
        };
        RunCommand.MakeDefault(root);
        return root;
    }
}

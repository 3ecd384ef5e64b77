using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage;

namespace PyPrepBot.Commands;

/// <summary><c>rebuild</c>, <c>backup</c> and <c>restore</c>: what an operator does with the data while the bot is stopped.</summary>
internal static class StorageCommands
{
    private static Option<string?> Data => OpenData.Option;

    public static Command Rebuild()
    {
        var command = new Command("rebuild", "Compute points, streaks, ratings and boards anew from the log of answers.") { Data };
        command.SetAction((parsed, cancellation) => Guarded.RunAsync(() => OpenData.RunAsync(
            parsed.GetValue(Data), open: true, async storage =>
        {
            var report = await storage.GetRequiredService<IProjectionStore>().RebuildAsync(cancellation);
            Console.WriteLine($"{report.Events} events read, {report.Documents} documents computed, {report.Different} were different.");
        }, cancellation)));
        return command;
    }

    public static Command Backup()
    {
        var file = new Argument<string>("file") { Description = "Where the copy goes" };
        var overwrite = new Option<bool>("--overwrite") { Description = "Replace a file that is there" };
        var command = new Command("backup", "Write a verified copy of the data to a file.") { file, overwrite, Data };
        command.SetAction((parsed, cancellation) => Guarded.RunAsync(() => OpenData.RunAsync(
            parsed.GetValue(Data), open: true, async storage =>
        {
            var target = Path.GetFullPath(parsed.GetRequiredValue(file));
            var documents = await storage.GetRequiredService<IStorageMaintenance>()
                .BackupAsync(target, parsed.GetValue(overwrite), cancellation);
            Console.WriteLine($"{documents} documents copied to {target} and read back.");
        }, cancellation)));
        return command;
    }

    public static Command Restore()
    {
        var file = new Argument<string>("file") { Description = "A copy that `backup` wrote" };
        var command = new Command("restore", "Put a backup in the place of the data; the old files are kept aside.") { file, Data };
        command.SetAction((parsed, cancellation) => Guarded.RunAsync(() => OpenData.RunAsync(
            parsed.GetValue(Data), open: false, async storage =>
        {
            var documents = await storage.GetRequiredService<IStorageMaintenance>()
                .RestoreAsync(Path.GetFullPath(parsed.GetRequiredValue(file)), cancellation);
            Console.WriteLine($"{documents} documents restored. The files that were there before are kept beside them.");
        }, cancellation)));
        return command;
    }
}

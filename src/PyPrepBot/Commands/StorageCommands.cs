using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PyPrepBot.Composition;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage;

namespace PyPrepBot.Commands;

/// <summary><c>rebuild</c>, <c>backup</c> and <c>restore</c>: what an operator does with the data while the bot is stopped.</summary>
internal static class StorageCommands
{
    private static readonly Option<string?> Data = new("--data") { Description = "The data folder (setting Storage:Path; default: data)" };

    public static Command Rebuild()
    {
        var command = new Command("rebuild", "Compute points, streaks, ratings and boards anew from the log of answers.") { Data };
        command.SetAction((parsed, cancellation) => Guarded.RunAsync(() => WithStorageAsync(parsed.GetValue(Data), open: true, async storage =>
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
        command.SetAction((parsed, cancellation) => Guarded.RunAsync(() => WithStorageAsync(parsed.GetValue(Data), open: true, async storage =>
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
        command.SetAction((parsed, cancellation) => Guarded.RunAsync(() => WithStorageAsync(parsed.GetValue(Data), open: false, async storage =>
        {
            var documents = await storage.GetRequiredService<IStorageMaintenance>()
                .RestoreAsync(Path.GetFullPath(parsed.GetRequiredValue(file)), cancellation);
            Console.WriteLine($"{documents} documents restored. The files that were there before are kept beside them.");
        }, cancellation)));
        return command;
    }

    private static async Task<int> WithStorageAsync(
        string? data, bool open, Func<IServiceProvider, Task> work, CancellationToken cancellation)
    {
        var settings = Settings.Load(new RunSettings(data, Questions: null, Name: null).AsSettings());
        var services = new ServiceCollection().AddLogging(logging => logging.ClearProviders()).AddSingleton(TimeProvider.System);
        services.AddOptions<StorageOptions>().Configure(options => StorageSettings.Read(settings, options));
        await using var storage = services.AddStorage().BuildServiceProvider();
        if (open)
        {
            DemandData(storage.GetRequiredService<IOptions<StorageOptions>>().Value.Path);
            await storage.GetRequiredService<IStorageMaintenance>().OpenAsync(cancellation);
        }

        await work(storage);
        return ExitCode.Ok;
    }

    // To open a folder makes a store in it: a name that is mistyped would be backed up as an empty one.
    private static void DemandData(string folder)
    {
        if (!Directory.Exists(folder) || !Directory.EnumerateFiles(folder, "pyprepbot*.db*").Any())
        {
            throw new StorageFailedException(
                $"There is no data in {Path.GetFullPath(folder)}.",
                "Name the bot's data folder with --data or the setting Storage:Path.",
                null);
        }
    }
}

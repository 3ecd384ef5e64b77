using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PyPrepBot.Composition;
using PyPrepBot.Storage;

namespace PyPrepBot.Commands;

/// <summary>The data folder in the hands of an operator, while no bot has it open.</summary>
internal static class OpenData
{
    public static readonly Option<string?> Option = new("--data") { Description = "The data folder (setting Storage:Path; default: data)" };

    public static async Task<int> RunAsync(
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

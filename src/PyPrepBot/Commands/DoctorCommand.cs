using System.CommandLine;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PyPrepBot.Composition;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage;

namespace PyPrepBot.Commands;

/// <summary><c>doctor</c>: looks at everything a bot needs to run, and says of each fault what mends it.</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        var data = new Option<string?>("--data") { Description = "The data folder (setting Storage:Path; default: data)" };
        const string What = "Check settings, data, questions and permissions; exit code 2 when something is wrong.";
        var command = new Command("doctor", What) { data };
        command.SetAction((parsed, cancellation) => Guarded.RunAsync(
            () => LookAsync(new RunSettings(parsed.GetValue(data), Questions: null, Name: null), cancellation)));
        return command;
    }

    private static async Task<int> LookAsync(RunSettings run, CancellationToken cancellation)
    {
        var settings = Settings.Load(run.AsSettings());
        using var host = BotHost.Build(settings, TimeProvider.System, name: null, quiet: true);
        var worst = FindingLevel.Good;
        await foreach (var finding in FindingsAsync(host.Services, settings, cancellation))
        {
            Print(finding);
            worst = (FindingLevel)Math.Max((int)worst, (int)finding.Level);
        }

        Console.WriteLine(worst == FindingLevel.Fault ? DoctorMessages.Ill : DoctorMessages.Well);
        return worst == FindingLevel.Fault ? ExitCode.BadSettings : ExitCode.Ok;
    }

    private static async IAsyncEnumerable<Finding> FindingsAsync(
        IServiceProvider bot, IConfiguration settings, [EnumeratorCancellation] CancellationToken cancellation)
    {
        yield return DoctorMessages.Zones();
        yield return BankCheck.Look(settings);
        var (data, channels) = await DataAsync(bot, settings, cancellation);
        yield return data;
        var checks = bot.GetServices<IPlatformCheck>().ToList();
        if (checks.Count == 0)
        {
            yield return DoctorMessages.NoPlatform;
        }

        foreach (var check in checks)
        {
            var here = channels.Where(channel => channel.Platform == check.Platform).ToList();
            await foreach (var finding in check.LookAsync(here, cancellation))
            {
                yield return finding;
            }
        }
    }

    private static async Task<(Finding Finding, IReadOnlyList<ChannelRef> Channels)> DataAsync(
        IServiceProvider bot, IConfiguration settings, CancellationToken cancellation)
    {
        var folder = BotHost.DataFolder(settings);
        try
        {
            await bot.GetRequiredService<IStorageMaintenance>().OpenAsync(cancellation);
            var groups = await bot.GetRequiredService<IGroupStore>().AllAsync(cancellation);
            var channels = groups.SelectMany(group => group.Rooms).Where(room => !room.HasLeft).Select(room => room.Channel);
            return (DoctorMessages.Data(folder, groups.Count), [.. channels.Distinct()]);
        }
        catch (StorageFailedException failure)
        {
            return (DoctorMessages.NoData(failure.Message), []);
        }
    }

    private static void Print(Finding finding)
    {
        Console.WriteLine($"{DoctorMessages.Mark(finding.Level)}  {finding.What}");
        if (finding.Fix is { } fix)
        {
            Console.WriteLine($"      -> {fix}");
        }
    }
}

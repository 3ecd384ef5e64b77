using System.Globalization;
using System.Runtime.InteropServices;
using PyPrepBot.Simulators.Discord;
using PyPrepBot.Simulators.Discord.World;

return args switch
{
    ["discord", .. var rest] when Options(rest) is { } options => await DiscordAsync(options),
    _ => Usage(),
};

static DiscordSimulatorOptions? Options(string[] rest) => rest switch
{
    [] => new DiscordSimulatorOptions(),
    ["--lenient", .. var more] => Options(more) is { } options ? options with { RejectsUnknownFields = false } : null,
    ["--port", var port, .. var more] when int.TryParse(port, CultureInfo.InvariantCulture, out var number) =>
        Options(more) is { } options ? options with { Port = number } : null,
    _ => null,
};

static async Task<int> DiscordAsync(DiscordSimulatorOptions options)
{
    using var stopping = new CancellationTokenSource();
    using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
    using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
    var world = DiscordWorld.StudyGroup(TimeProvider.System);
    await using var discord = await DiscordSimulator.StartAsync(
        world, TimeProvider.System, options, stopping.Token);
    Console.WriteLine($"""
        A Discord of your own: {discord.Address}
        Start the bot in another terminal with these settings:

        export Discord__Token={discord.Token}
        export Discord__ApiBaseUrl={discord.ApiBaseUrl}

        Ctrl+C ends it.
        """);
    await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stopping.Token).ContinueWith(
        _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    return 0;

    void Stop(PosixSignalContext signal)
    {
        signal.Cancel = true;
        stopping.Cancel();
    }
}

static int Usage()
{
    Console.Error.WriteLine("""
        discord [--port N] [--lenient]   a Discord on this machine, with a page to look at it;
                                         lenient: unknown fields in bodies are noted, not refused
        """);
    return 2;
}

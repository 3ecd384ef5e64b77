using System.Globalization;
using PyPrepBot.Simulators.Discord;
using PyPrepBot.Simulators.Discord.World;

return args switch
{
    ["discord"] => await DiscordAsync(0),
    ["discord", "--port", var port] when int.TryParse(port, CultureInfo.InvariantCulture, out var number) => await DiscordAsync(number),
    _ => Usage(),
};

static async Task<int> DiscordAsync(int port)
{
    using var stopping = new CancellationTokenSource();
    Console.CancelKeyPress += (_, key) =>
    {
        key.Cancel = true;
        stopping.Cancel();
    };
    var world = DiscordWorld.StudyGroup(TimeProvider.System);
    await using var discord = await DiscordSimulator.StartAsync(
        world, TimeProvider.System, new DiscordSimulatorOptions { Port = port }, stopping.Token);
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
}

static int Usage()
{
    Console.Error.WriteLine("discord [--port N]   a Discord on this machine, with a page to look at it");
    return 2;
}

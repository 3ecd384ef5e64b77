using PyPrepBot.Simulators.Discord;
using PyPrepBot.Simulators.Discord.World;

namespace PyPrepBot.Simulators;

/// <summary>A Discord to look at.</summary>
internal static class DiscordProgram
{
    public static async Task<int> RunAsync(int port, bool isLenient)
    {
        var options = new DiscordSimulatorOptions { Port = port, RejectsUnknownFields = !isLenient };
        await UntilStopped.RunAsync(async cancellation =>
        {
            var discord = await DiscordSimulator.StartAsync(
                DiscordWorld.StudyGroup(TimeProvider.System), TimeProvider.System, options, cancellation);
            Console.WriteLine($"""
                A Discord of your own: {discord.Address}
                Start the bot in another terminal with these settings:

                export Discord__Token={discord.Token}
                export Discord__ApiBaseUrl={discord.ApiBaseUrl}

                Ctrl+C ends it.
                """);
            return discord;
        });
        return 0;
    }
}

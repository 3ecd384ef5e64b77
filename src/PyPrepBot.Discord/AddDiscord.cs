using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PyPrepBot.Core.Chat;
using PyPrepBot.Discord.Answering;
using PyPrepBot.Discord.Files;
using PyPrepBot.Discord.Guilds;
using PyPrepBot.Discord.Http;
using PyPrepBot.Discord.Posting;
using PyPrepBot.Discord.Protocol.Gateway;
using PyPrepBot.Discord.Protocol.Rest;
using PyPrepBot.Discord.Registering;
using PyPrepBot.Transport;

namespace PyPrepBot.Discord;

/// <summary>Puts the bot on Discord. The options have to be configured beside it.</summary>
public static class DiscordRegistration
{
    // Servers and channels that come and go. Interactions need no intent, and a privileged one is never asked for.
    private const int Guilds = 1;

    /// <param name="stateFolder">Where the session and the registered commands are remembered across restarts.</param>
    public static IServiceCollection AddDiscord(this IServiceCollection services, string stateFolder)
    {
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<DiscordOptions>>().Value);
        AddRest(services);
        AddGateway(services, stateFolder);

        services.AddSingleton(_ => new RegisteredCommands(Path.Combine(stateFolder, "discord-commands.txt")));
        services.AddSingleton<CommandRegistrar>();
        services.AddSingleton<GuildRoster>();
        services.AddSingleton<SeenDeliveries>();
        services.AddSingleton<LaterAnswer>();
        services.AddSingleton<Conversation>();
        services.AddSingleton<Reception>();
        services.AddSingleton<ChannelPosts>();
        services.AddSingleton<PrivateMessages>();
        services.AddSingleton<IFileSource, AttachedFiles>();
        services.AddSingleton<Presence>();
        services.AddSingleton<IWebEntry, InteractionsEntry>();
        services.AddSingleton<IPlatformCheck, DiscordCheck>();
        services.AddSingleton<IChatAdapter, DiscordAdapter>();
        return services;
    }

    private static void AddRest(IServiceCollection services)
    {
        services.AddSingleton<ServerClock>();
        services.AddSingleton(provider =>
        {
            var options = provider.GetRequiredService<DiscordOptions>();
            return new RestSettings(options.ApiBaseUrl, options.Token ?? "");
        });
        services.AddSingleton(_ => new HttpMessageInvoker(RestHandler.Create()));
        services.AddSingleton<IDiscordRest, DiscordRest>();
    }

    private static void AddGateway(IServiceCollection services, string stateFolder)
    {
        services.AddSingleton<IGatewayListener>(provider => provider.GetRequiredService<Reception>());
        services.AddSingleton<IGatewayDirectory, GatewayDirectory>();
        services.AddSingleton<IGatewayMemory>(_ => new JsonGatewayMemory(Path.Combine(stateFolder, "discord-session.json")));
        services.AddSingleton(provider =>
        {
            var time = provider.GetRequiredService<TimeProvider>();
            return new GatewayClient(
                new GatewayIdentity(provider.GetRequiredService<DiscordOptions>().Token ?? "", Guilds, Shards: null),
                provider.GetRequiredService<IGatewayDirectory>(),
                provider.GetRequiredService<IGatewayMemory>(),
                provider.GetRequiredService<IGatewayListener>(),
                () => new TextSocket(RestRequests.Agent, time),
                time,
                // One of its own: a Random is not for several threads.
                new Random(),
                provider.GetRequiredService<ILogger<GatewayClient>>());
        });
    }
}

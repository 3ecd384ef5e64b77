using Microsoft.Extensions.DependencyInjection;
using PyPrepBot.Slack.Installing;

namespace PyPrepBot.Slack.Http;

/// <summary>What the bot needs on Slack besides the socket.</summary>
internal static class SlackWebRegistration
{
    public static IServiceCollection AddSlackWeb(this IServiceCollection services, string stateFolder)
    {
        services.AddSingleton<ITokens, OwnToken>();
        return services;
    }
}

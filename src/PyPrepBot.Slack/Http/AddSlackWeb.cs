using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PyPrepBot.Core.Chat;
using PyPrepBot.Slack.Installing;
using PyPrepBot.Slack.Protocol.WebApi;

namespace PyPrepBot.Slack.Http;

/// <summary>Tokens, the doors of the web server and the check. What is done with what comes in is registered elsewhere.</summary>
internal static class SlackWebRegistration
{
    /// <param name="stateFolder">Where installations and the keys of their tokens lie.</param>
    internal static IServiceCollection AddSlackWeb(this IServiceCollection services, string stateFolder)
    {
        services.AddSingleton<SingleCall>();
        AddTokens(services, stateFolder);

        services.AddSingleton<InstalledSpaces>();
        services.AddSingleton<SeenRequests>();
        services.AddSingleton<EventIntake>();
        services.AddSingleton<FormIntake>();
        services.AddSingleton<OauthExchange>();
        services.AddSingleton(provider =>
            new InstallStates(RandomNumberGenerator.Create(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IWebEntry, EventsEntry>();
        services.AddSingleton<IWebEntry, InstallEntry>();
        services.AddSingleton<IWebEntry, CallbackEntry>();
        services.AddSingleton<IPlatformCheck, SlackCheck>();
        return services;
    }

    // Where there is one token there is no file, and nothing is loaded that could read it.
    private static void AddTokens(IServiceCollection services, string stateFolder)
    {
        services.AddSingleton(provider => new Lazy<InstallationBook>(() => new InstallationBook(
            new InstallationFile(Path.Combine(stateFolder, "slack-installations.json")),
            new TokenSeal(Path.Combine(stateFolder, "slack-keys")),
            provider.GetRequiredService<ILogger<InstallationBook>>())));
        services.AddSingleton<ITokens>(provider => provider.GetRequiredService<SlackOptions>() is { IsForMany: false } options
            ? new OwnToken(options)
            : provider.GetRequiredService<Lazy<InstallationBook>>().Value);
    }
}

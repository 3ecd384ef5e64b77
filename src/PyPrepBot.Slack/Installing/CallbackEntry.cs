using Microsoft.Extensions.Logging;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Slack.Protocol.WebApi;

namespace PyPrepBot.Slack.Installing;

/// <summary>Where a browser comes back to from Slack, with a code or with a refusal.</summary>
internal sealed partial class CallbackEntry(
    SlackOptions options,
    InstallStates states,
    OauthExchange exchange,
    Lazy<InstallationBook> book,
    NewsDesk news,
    ILogger<CallbackEntry> logger) : IWebEntry
{
    public string Path => SlackAddresses.CallbackPath;

    public bool IsForBrowsers => true;

    public bool IsOpen => options is { IsOn: true, IsForMany: true };

    public async Task<WebAnswer> AnswerAsync(WebCall call, CancellationToken cancellation)
    {
        var isOurs = states.Take(call.Query("state"), call.Cookie(StateCookie.Name));
        if (call.Query("error") is { } error)
        {
            return InstallPage.Answer(error == "access_denied" ? InstallMessages.Denied : InstallMessages.Refused, 200);
        }

        return !isOurs || call.Query("code") is not { Length: > 0 } code
            ? InstallPage.Answer(InstallMessages.Stale(options.Install()), 400)
            : await InstallAsync(code);
    }

    // Not given up when the browser is closed: the code would be spent and the token lost. It takes twenty seconds at most.
    private async Task<WebAnswer> InstallAsync(string code)
    {
        try
        {
            if (await exchange.TradeAsync(code, CancellationToken.None) is not { } installation)
            {
                Log.NoUse(logger);
                return InstallPage.Answer(InstallMessages.NoUse, 502);
            }

            book.Value.Keep(installation);
            news.Take([new SpaceJoined(Platform.Slack, installation.Space)]);
            return InstallPage.Answer(InstallMessages.Installed(installation.Name, options.HubCommand), 200);
        }
        catch (SlackApiException refusal)
        {
            Log.Refused(logger, refusal.Error);
            return Refused(refusal.Class);
        }
        catch (SlackUnreachableException failure)
        {
            Log.NotReached(logger, failure.Message);
            return InstallPage.Answer(InstallMessages.NotReached(options.Install()), 502);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Log.NotKept(logger, failure);
            return InstallPage.Answer(InstallMessages.NotKept, 500);
        }
    }

    private WebAnswer Refused(ErrorClass why) => why switch
    {
        ErrorClass.OauthUser => InstallPage.Answer(InstallMessages.Stale(options.Install()), 400),
        ErrorClass.AppConfig => InstallPage.Answer(InstallMessages.NoUse, 502),
        _ when OauthExchange.Passes(why) => InstallPage.Answer(InstallMessages.NotReached(options.Install()), 502),
        _ => InstallPage.Answer(InstallMessages.Refused, 502),
    };

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Slack refused an installation: {Error}")]
        public static partial void Refused(ILogger logger, string error);

        [LoggerMessage(
            Level = LogLevel.Error, Message = "An installation brought no lasting token of a bot: is token rotation on in the app?")]
        public static partial void NoUse(ILogger logger);

        [LoggerMessage(Level = LogLevel.Warning, Message = "An installation failed: {Reason}")]
        public static partial void NotReached(ILogger logger, string reason);

        [LoggerMessage(Level = LogLevel.Error, Message = "An installation could not be kept")]
        public static partial void NotKept(ILogger logger, Exception failure);
    }
}

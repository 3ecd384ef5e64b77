using PyPrepBot.Slack.Protocol.WebApi;
using PyPrepBot.Slack.Protocol.WebApi.Replies;

namespace PyPrepBot.Slack.Installing;

/// <summary>Trades the code that a browser brought for an installation.</summary>
/// <remarks>https://docs.slack.dev/authentication/installing-with-oauth#exchanging</remarks>
internal sealed class OauthExchange(SlackOptions options, SingleCall slack, TimeProvider time)
{
    private const int PerMinute = 60;

    // A code can be used once.
    private static readonly SlackMethod Access = new("oauth.v2.access", PerMinute, Repeat.Never);

    /// <summary>Null when Slack gave a token that is no use.</summary>
    /// <exception cref="SlackApiException">Slack refused the code or the app.</exception>
    /// <exception cref="SlackUnreachableException">There was no usable reply.</exception>
    public async Task<Installation?> TradeAsync(string code, CancellationToken cancellation)
    {
        // From before the token was there: whatever ends it comes later.
        var at = time.GetUtcNow();
        var reply = await slack.AskAsAppAsync(
            Access,
            (options.ClientId ?? "", options.ClientSecret ?? ""),
            [new("code", code), new("redirect_uri", $"{options.Callback()}")],
            cancellation);
        var oauth = reply.Reply.Read(InstallingJson.Default.OauthReply);

        // A token that rotates is dead by tomorrow, and nobody here would renew it.
        return oauth.RefreshToken is null && NewInstallation.Of(oauth) is { } installation
            ? await KnownAsync(installation with { InstalledAt = at }, cancellation)
            : null;
    }

    /// <summary>Whether it says nothing of the token.</summary>
    public static bool Passes(ErrorClass why) => why is ErrorClass.RateLimited or ErrorClass.Transient or ErrorClass.Ambiguous;

    private async Task<Installation> KnownAsync(Installation installation, CancellationToken cancellation)
    {
        try
        {
            var reply = await slack.AskAsync(SlackMethods.AuthTest, installation.Token, [], cancellation);
            return installation.With(reply.Reply.Read(ReplyJson.Default.IdentityReply));
        }
        catch (SlackApiException refusal) when (Passes(refusal.Class))
        {
            return installation;
        }
        catch (SlackUnreachableException)
        {
            // The code is spent and the token most likely good: kept, it is asked again when it is used.
            return installation;
        }
    }
}

using PyPrepBot.Slack.Protocol.WebApi;

namespace PyPrepBot.Slack.Protocol.SocketMode;

/// <summary>Asks where to connect. An address is good for one connection.</summary>
internal static class ConnectionAddress
{
    /// <summary>The address, or why there is none: whatever goes wrong, the bot is to be there when Slack is back.</summary>
    public static async Task<(Uri? Address, LinkEnd? Trouble)> AskAsync(ISlackApi app, CancellationToken cancellation)
    {
        try
        {
            var reply = await app.CallAsync(SlackMethods.OpenConnection, [], cancellation);
            var url = reply.Read(SocketJson.Default.OpenReply).Url;
            return Uri.TryCreate(url, UriKind.Absolute, out var address) && IsPrivate(address)
                ? (address, null)
                : (null, new LinkEnd(LinkFate.NoAddress, "it is no address of a private socket"));
        }
        catch (SlackApiException refusal) when (IsFinal(refusal))
        {
            return (null, new LinkEnd(LinkFate.AddressRefused, refusal.Error));
        }
        catch (SlackApiException refusal)
        {
            return (null, new LinkEnd(LinkFate.NoAddress, refusal.Error, refusal.RetryAfter));
        }
        catch (Exception fault) when (!cancellation.IsCancellationRequested)
        {
            return (null, new LinkEnd(LinkFate.NoAddress, fault.GetType().Name));
        }
    }

    // The ticket is in the address, so it goes over no open wire.
    private static bool IsPrivate(Uri address) => address.Scheme == "wss" || (address.Scheme == "ws" && address.IsLoopback);

    private static bool IsFinal(SlackApiException refusal) =>
        refusal.Class is ErrorClass.TokenDead or ErrorClass.TokenRefresh || refusal.Error is "not_allowed_token_type" or "forbidden_team";
}

using System.Text;

namespace PyPrepBot.Slack.Protocol.SocketMode;

/// <summary>The reply to <c>apps.connections.open</c>.</summary>
internal sealed record OpenReply(string? Url)
{
    // Takes the place of the record's own listing: whoever has the address has the connection.
    private bool PrintMembers(StringBuilder text)
    {
        text.Append(Url is null ? "no address" : "an address");
        return true;
    }
}

using System.Text;

namespace PyPrepBot.Slack.Protocol.WebApi;

/// <summary>Where Slack is, and the secret that opens one workspace of it, or the app.</summary>
internal sealed record SlackAccess(Uri BaseUrl, string Token)
{
    // Takes the place of the record's own listing, which would show the token.
    private bool PrintMembers(StringBuilder text)
    {
        text.Append(BaseUrl);
        return true;
    }
}

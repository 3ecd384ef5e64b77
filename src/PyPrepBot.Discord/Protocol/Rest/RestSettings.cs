using System.Text;

namespace PyPrepBot.Discord.Protocol.Rest;

/// <summary>Where Discord is, and the secret that opens it.</summary>
internal sealed record RestSettings(Uri BaseUrl, string Token)
{
    /// <summary>What one file may weigh; an interaction may tell more in <c>attachment_size_limit</c>.</summary>
    public int FileLimit { get; init; } = 10 * 1024 * 1024;

    // Takes the place of the record's own listing, which would show the token.
    private bool PrintMembers(StringBuilder text)
    {
        text.Append(BaseUrl);
        return true;
    }
}

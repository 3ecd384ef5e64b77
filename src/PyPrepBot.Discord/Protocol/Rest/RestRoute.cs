using System.Text;

namespace PyPrepBot.Discord.Protocol.Rest;

/// <summary>One kind of call: how it is sent, limited and repeated.</summary>
/// <param name="Template">The path with blanks; it may be logged, which the filled path may not, for some hold a token.</param>
/// <param name="Path">Relative to the base address.</param>
/// <param name="Major">The channel, guild or webhook token by which limits are separate.</param>
internal sealed record RestRoute(HttpMethod Method, string Template, string Path, string Major)
{
    public bool HasBotToken { get; init; } = true;

    public Repeat Repeat { get; init; }

    /// <summary>For one try; of an urgent call for the whole of it, with every wait.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Waits for no other traffic: neither for the global limit nor for any queue but its own.</summary>
    public bool Urgent { get; init; }

    /// <summary>Speaks to an answer that may not have landed yet: "unknown webhook" is asked a second time.</summary>
    public bool FollowsCallback { get; init; }

    // Takes the place of the record's own listing, which would show the path and with it the token.
    private bool PrintMembers(StringBuilder text)
    {
        text.Append(Method).Append(' ').Append(Template);
        return true;
    }
}

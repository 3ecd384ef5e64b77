namespace PyPrepBot.Core.Chat;

/// <summary>A platform refused a post or an edit, and asking again soon would change nothing.</summary>
/// <param name="detail">What a moderator has to mend, in the platform's words; holds nothing of the message.</param>
public sealed class PostRefusedException(PostRefusal reason, string detail) : Exception($"{reason}: {detail}")
{
    public PostRefusal Reason { get; } = reason;

    public string Detail { get; } = detail;
}

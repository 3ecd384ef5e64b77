using PyPrepBot.Core.Chat;

namespace PyPrepBot.Slack.Reading;

/// <summary>What became of something that Slack sent.</summary>
internal abstract record InteractionReading
{
    private InteractionReading()
    {
    }

    /// <summary>It is one for the router.</summary>
    public sealed record Read(Interaction Interaction, AnswerWays Ways) : InteractionReading;

    /// <summary>Somebody used a control that this version of the bot did not write, and waits; old messages keep theirs for ever.</summary>
    public sealed record Foreign(AnswerWays Ways) : InteractionReading;

    /// <summary>There is nobody or nothing to answer.</summary>
    public sealed record Ignored(string Reason) : InteractionReading;
}

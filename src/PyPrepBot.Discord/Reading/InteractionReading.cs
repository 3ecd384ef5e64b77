using PyPrepBot.Core.Chat;

namespace PyPrepBot.Discord.Reading;

/// <summary>What became of an interaction that was read.</summary>
internal abstract record InteractionReading
{
    private InteractionReading()
    {
    }

    /// <summary>It is one for the router.</summary>
    public sealed record Read(Interaction Interaction) : InteractionReading;

    /// <summary>Somebody waits for an answer, but only for a sentence saying no.</summary>
    public sealed record Refused(RefusedKind Kind) : InteractionReading;

    /// <summary>There is nobody or nothing to answer.</summary>
    public sealed record Ignored(string Reason) : InteractionReading;
}

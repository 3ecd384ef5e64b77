using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Cards;

/// <summary>What the controls under a question do; each feature that asks questions brings its own.</summary>
public sealed record AnswerActions
{
    /// <summary>A button for one option.</summary>
    public required Func<string, ActionId> Choose { get; init; }

    /// <summary>A list to take several options from.</summary>
    public required ActionId Pick { get; init; }

    /// <summary>A button that opens a form.</summary>
    public required ActionId OpenForm { get; init; }

    public required ActionId DontKnow { get; init; }

    /// <summary>Null when there is no hint, or it is on the card already.</summary>
    public ActionId? Hint { get; init; }

    public required ActionId Report { get; init; }
}

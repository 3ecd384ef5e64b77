namespace PyPrepBot.Simulators.Slack.People;

/// <summary>What a person sees: a message, a window, or suggestions under what they type.</summary>
public abstract record Screen
{
    /// <summary>All of it as a person reads it.</summary>
    public abstract string Text { get; }

    public SeenMessage AsMessage => this as SeenMessage ?? throw new InvalidOperationException($"This is no message but: {Text}");

    public SeenWindow AsWindow => this as SeenWindow ?? throw new InvalidOperationException($"This is no window but: {Text}");

    public Suggestions AsSuggestions =>
        this as Suggestions ?? throw new InvalidOperationException($"These are no suggestions but: {Text}");

    public bool Says(string text) => Text.Contains(text, StringComparison.Ordinal);
}

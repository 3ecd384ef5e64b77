namespace PyPrepBot.Simulators.Discord.People;

/// <summary>What a person sees: a message, a form, or suggestions under what they type.</summary>
public abstract record Screen
{
    /// <summary>All of it as a person reads it.</summary>
    public abstract string Text { get; }

    public SeenMessage AsMessage => this as SeenMessage ?? throw new InvalidOperationException($"This is no message but: {Text}");

    public Form AsForm => this as Form ?? throw new InvalidOperationException($"This is no form but: {Text}");

    public Choices AsChoices => this as Choices ?? throw new InvalidOperationException($"These are no suggestions but: {Text}");

    public bool Says(string text) => Text.Contains(text, StringComparison.Ordinal);
}

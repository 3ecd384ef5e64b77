namespace PyPrepBot.Simulators.Discord.People;

/// <summary>An open form.</summary>
public sealed record Form(string CustomId, string Title, string Words, IReadOnlyList<FormField> Fields) : Screen
{
    public override string Text => Words;
}

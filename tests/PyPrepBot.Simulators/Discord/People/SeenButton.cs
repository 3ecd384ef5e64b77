namespace PyPrepBot.Simulators.Discord.People;

/// <summary>A button under a message.</summary>
public sealed record SeenButton(string Label, string? CustomId, int Style, bool Disabled, string? Url)
{
    public bool Is(string labelOrId) => Label == labelOrId || CustomId == labelOrId;
}

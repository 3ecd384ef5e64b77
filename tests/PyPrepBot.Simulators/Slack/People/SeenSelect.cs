namespace PyPrepBot.Simulators.Slack.People;

/// <summary>A menu, radio buttons or checkboxes.</summary>
/// <param name="Type">Slack's name of the element.</param>
public sealed record SeenSelect(
    string ActionId, string BlockId, string Type, string Placeholder, int Maximum, IReadOnlyList<SeenOption> Options)
{
    public bool Is(string placeholderOrId) => ActionId == placeholderOrId || BlockId == placeholderOrId || Placeholder == placeholderOrId;
}

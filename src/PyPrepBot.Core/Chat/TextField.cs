namespace PyPrepBot.Core.Chat;

/// <summary>A field to type in.</summary>
/// <param name="MaxLength">In characters; Discord takes at most 4,000 and Slack 3,000.</param>
public sealed record TextField(
    string Id, string Label, bool Multiline = false, bool Required = true, int MaxLength = 3000, string? Placeholder = null)
    : ModalField(Id, Label)
{
    /// <summary>What stands in it when the form opens; a renderer cuts it to the field.</summary>
    public string? Value { get; init; }
}

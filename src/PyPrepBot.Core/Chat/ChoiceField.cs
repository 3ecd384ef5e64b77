namespace PyPrepBot.Core.Chat;

/// <summary>A field to choose in, one option or several.</summary>
public sealed record ChoiceField(string Id, string Label, IReadOnlyList<SelectOption> Options, int Min = 1, int Max = 1)
    : ModalField(Id, Label);

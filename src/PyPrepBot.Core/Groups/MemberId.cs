namespace PyPrepBot.Core.Groups;

/// <summary>A member of a group. Linked accounts of one person are one member.</summary>
/// <param name="Value">1 to 100 characters without <c>|</c> and control characters.</param>
public readonly record struct MemberId(string Value)
{
    public string Value { get; } = PlainId.Require(Value);

    public static bool TryParse(string? text, out MemberId id)
    {
        id = PlainId.IsValid(text) ? new MemberId(text!) : default;
        return id != default;
    }

    public override string ToString() => Value;
}

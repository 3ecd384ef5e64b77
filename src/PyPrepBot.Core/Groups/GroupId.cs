namespace PyPrepBot.Core.Groups;

/// <summary>A study group, as its platform or its moderators named it once and for all.</summary>
/// <param name="Value">1 to 100 characters without <c>|</c> and control characters.</param>
public readonly record struct GroupId(string Value)
{
    public string Value { get; } = PlainId.Require(Value);

    public static bool TryParse(string? text, out GroupId id)
    {
        id = PlainId.IsValid(text) ? new GroupId(text!) : default;
        return id != default;
    }

    public override string ToString() => Value;
}

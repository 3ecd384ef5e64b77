namespace PyPrepBot.Core.Groups;

/// <summary>A member of a group. Linked accounts of one person are one member.</summary>
/// <param name="Value">1 to 100 characters without <c>|</c> and control characters.</param>
public readonly record struct MemberId(string Value)
{
    // No platform is called so: nobody can be given such an id by speaking.
    private const string FormerPrefix = "former:";

    public string Value { get; } = PlainId.Require(Value);

    /// <summary>Somebody who had what was known of them erased. Their answers still count for the figures of others.</summary>
    public bool IsFormer => Value?.StartsWith(FormerPrefix, StringComparison.Ordinal) == true;

    /// <param name="mark">Made by chance, and so from nobody.</param>
    public static MemberId Former(string mark) => new(FormerPrefix + mark);

    public static bool TryParse(string? text, out MemberId id)
    {
        id = PlainId.IsValid(text) ? new MemberId(text!) : default;
        return id != default;
    }

    public override string ToString() => Value;
}

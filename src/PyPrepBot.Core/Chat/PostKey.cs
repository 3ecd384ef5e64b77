namespace PyPrepBot.Core.Chat;

/// <summary>By what a platform knows a post again, so that it is posted once.</summary>
/// <param name="Value">The same for every sending of the same post.</param>
/// <param name="MayHaveArrived">A sending began before whose end nobody saw, perhaps long ago.</param>
public sealed record PostKey(string Value, bool MayHaveArrived = false)
{
    /// <summary>No sending can have begun before.</summary>
    public DateTimeOffset NotBefore { get; init; } = DateTimeOffset.MinValue;
}

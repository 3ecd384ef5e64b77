namespace PyPrepBot.Core.Chat;

/// <summary>What our web server answers.</summary>
/// <param name="Body">Empty for none.</param>
public sealed record WebAnswer(int Status, ReadOnlyMemory<byte> Body)
{
    public string ContentType { get; init; } = "application/json";

    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();
}

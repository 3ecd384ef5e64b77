namespace PyPrepBot.Slack.Protocol.Incoming;

/// <summary>What was done with a control, or what stands in a field. Kinds of later days are ignored.</summary>
internal sealed record ActionPayload
{
    public string? Type { get; init; }

    public string? ActionId { get; init; }

    public string? BlockId { get; init; }

    public string? Value { get; init; }

    public OptionPayload? SelectedOption { get; init; }

    public IReadOnlyList<OptionPayload>? SelectedOptions { get; init; }
}

namespace PyPrepBot.Discord.Protocol.Incoming;

/// <summary>The bot's own application, in part.</summary>
internal sealed record ApplicationPayload
{
    public string? Id { get; init; }

    public string? Name { get; init; }

    /// <summary>The Ed25519 key of HTTP interactions, as hexadecimal digits.</summary>
    public string? VerifyKey { get; init; }

    /// <summary>While this is set the gateway gets no interactions.</summary>
    public string? InteractionsEndpointUrl { get; init; }
}

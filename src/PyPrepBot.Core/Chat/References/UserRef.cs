namespace PyPrepBot.Core.Chat.References;

/// <summary>A person as a platform knows them.</summary>
/// <param name="Id">The platform's id, unique within the platform.</param>
/// <param name="Name">What others see; it may change and is never an identity. Empty when the platform did not say.</param>
public sealed record UserRef(Platform Platform, string Id, string Name);

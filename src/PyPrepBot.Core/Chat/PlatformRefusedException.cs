using PyPrepBot.Core.Chat.References;

namespace PyPrepBot.Core.Chat;

/// <summary>A platform will not have the bot, and trying again would not help: the settings have to be mended first.</summary>
/// <param name="message">What is wrong and what to do, in a sentence or two for the operator. Holds no secret.</param>
public sealed class PlatformRefusedException(Platform platform, string message) : Exception(message)
{
    public Platform Platform { get; } = platform;
}

using System.Globalization;

namespace PyPrepBot.Simulators.Discord.World;

/// <summary>The permission bits that matter here.</summary>
/// <remarks>https://discord.com/developers/docs/topics/permissions</remarks>
public static class Rights
{
    public const ulong Administrator = 1UL << 3;
    public const ulong ManageGuild = 1UL << 5;
    public const ulong ViewChannel = 1UL << 10;
    public const ulong SendMessages = 1UL << 11;
    public const ulong ManageMessages = 1UL << 13;
    public const ulong EmbedLinks = 1UL << 14;
    public const ulong AttachFiles = 1UL << 15;
    public const ulong ReadMessageHistory = 1UL << 16;
    public const ulong UseApplicationCommands = 1UL << 31;
    public const ulong CreatePublicThreads = 1UL << 35;
    public const ulong SendMessagesInThreads = 1UL << 38;

    /// <summary>What the install link of the bot asks for.</summary>
    public const ulong OfTheBot = 309_237_763_072;

    /// <summary>What an ordinary member has.</summary>
    public const ulong OfAMember = ViewChannel | SendMessages | EmbedLinks | AttachFiles | ReadMessageHistory | UseApplicationCommands
        | CreatePublicThreads | SendMessagesInThreads;

    public static string Text(ulong bits) => bits.ToString(CultureInfo.InvariantCulture);
}

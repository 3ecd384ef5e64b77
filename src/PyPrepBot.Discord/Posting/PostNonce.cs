using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace PyPrepBot.Discord.Posting;

/// <summary>The marks by which a post is known again: one that Discord compares for some minutes, one that stays in the message.</summary>
internal static class PostNonce
{
    private const int NonceLength = 24;

    /// <summary>The same for the same key, also after a restart; at most 25 characters are allowed.</summary>
    /// <remarks>https://discord.com/developers/docs/resources/message#create-message</remarks>
    public static string Of(string key) => Convert.ToHexStringLower(Hash(key))[..NonceLength];

    /// <summary>The number of the message's outermost component, which Discord keeps for as long as the message lives.</summary>
    /// <remarks>https://discord.com/developers/docs/components/reference#anatomy-of-a-component</remarks>
    public static int MarkOf(string key) => Math.Max(1, (int)(BinaryPrimitives.ReadUInt32BigEndian(Hash(key)) >> 2));

    private static byte[] Hash(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}

using System.Buffers.Binary;
using System.Security.Cryptography;

namespace PyPrepBot.Tests.Slack.Installing;

/// <summary>Random bytes that a test knows: one number after the other.</summary>
internal sealed class CountingBytes : RandomNumberGenerator
{
    private int _next;

    public override void GetBytes(byte[] data)
    {
        Array.Clear(data);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(data.Length - sizeof(int)), ++_next);
    }
}

using System.Buffers.Binary;

namespace PyPrepBot.Storage.LiteDb.Engine;

/// <summary>The few places of a LiteDB 5 page that the durable streams look at. Pinned by tests: another version may move them.</summary>
internal static class PageLayout
{
    public const int Size = 8192;
    public const int ConfirmedAt = 18;
    public const byte FileVersion = 8;

    private const int TypeAt = 4;
    private const int TransactionAt = 14;
    private const byte HeaderType = 1;
    private const int SignatureAt = 32;
    private const int FileVersionAt = 59;

    private static ReadOnlySpan<byte> Signature => "** This is a LiteDB file **"u8;

    public static uint TransactionOf(ReadOnlySpan<byte> page) => BinaryPrimitives.ReadUInt32LittleEndian(page[TransactionAt..]);

    public static bool IsConfirmed(ReadOnlySpan<byte> page) => page[ConfirmedAt] != 0;

    public static bool IsHeader(ReadOnlySpan<byte> page) => page[TypeAt] == HeaderType;

    public static bool IsSigned(ReadOnlySpan<byte> header) => header.Slice(SignatureAt, Signature.Length).SequenceEqual(Signature);

    public static byte FileVersionOf(ReadOnlySpan<byte> header) => header[FileVersionAt];

    /// <summary>Makes a page of the log what a checkpoint would put into the data file: no transaction, not confirmed.</summary>
    public static void Settle(Span<byte> page)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(page[TransactionAt..], uint.MaxValue);
        page[ConfirmedAt] = 0;
    }
}

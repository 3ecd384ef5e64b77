using System.Buffers.Binary;
using LiteDB;

namespace PyPrepBot.Storage.LiteDb.Engine;

/// <summary>A number every transaction carries, so that the writer waits for its own commit and not for some other page.</summary>
/// <remarks>LiteDB says nothing about when a commit is written, and a rollback may write a confirmed transaction of its own.</remarks>
internal static class CommitMark
{
    public const string Collection = "_commits";

    private const int NumberSize = sizeof(long);

    private static ReadOnlySpan<byte> Sign => "\u0001ppb-commit-mark\u0002"u8;

    public static BsonDocument Document(long number)
    {
        var mark = new byte[Sign.Length + NumberSize];
        Write(mark, number);
        return new BsonDocument { ["_id"] = 1, ["mark"] = mark };
    }

    public static long NumberOf(BsonDocument document) =>
        BinaryPrimitives.ReadInt64LittleEndian(document["mark"].AsBinary.AsSpan(Sign.Length));

    public static bool IsIn(ReadOnlySpan<byte> page, long number)
    {
        Span<byte> wanted = stackalloc byte[Sign.Length + NumberSize];
        Write(wanted, number);
        return page.IndexOf(wanted) >= 0;
    }

    private static void Write(Span<byte> mark, long number)
    {
        Sign.CopyTo(mark);
        BinaryPrimitives.WriteInt64LittleEndian(mark[Sign.Length..], number);
    }
}

using System.Security.Cryptography;
using LiteDB;
using PyPrepBot.Core.Cards;
using PyPrepBot.Storage.LiteDb.Documents;

namespace PyPrepBot.Storage.LiteDb;

/// <summary>What is made by chance once and kept with the data.</summary>
internal static class LiteDbSecrets
{
    private const string Id = "shuffleKey";
    private const string Bytes = "bytes";
    private const int Length = 32;

    /// <summary>The key of the option orders; made at the first call.</summary>
    public static async Task<ShuffleKey> ShuffleKeyAsync(LiteConnection connection, CancellationToken cancellation) =>
        new(await connection.WriteAsync(ReadOrMake, cancellation));

    private static byte[] ReadOrMake(ILiteDatabase database)
    {
        if (database.Row(Collections.Meta, Id) is { } known) return known[Bytes].AsBinary;
        var bytes = RandomNumberGenerator.GetBytes(Length);
        database.Insert(Collections.Meta, new BsonDocument { ["_id"] = Id, [Bytes] = bytes });
        return bytes;
    }
}

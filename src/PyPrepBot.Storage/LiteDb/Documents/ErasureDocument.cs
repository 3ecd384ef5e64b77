using System.Security.Cryptography;
using System.Text;
using LiteDB;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Storage.LiteDb.Documents;

/// <summary>That somebody was erased. By the delivery a second one is known; nothing in it leads to a person.</summary>
internal static class ErasureDocument
{
    private const int Version = 1;

    public static string IdOf(string delivery) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(delivery)));

    public static BsonDocument Write(string delivery, ErasureReceipt receipt) => new()
    {
        ["_id"] = IdOf(delivery),
        [Field.Version] = Version,
        ["receipt"] = receipt.Id,
        ["at"] = Field.Of(receipt.At),
    };

    public static ErasureReceipt Read(BsonDocument document) => new(document["receipt"].AsString, document["at"].Instant());
}

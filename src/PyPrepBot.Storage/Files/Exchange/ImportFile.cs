using System.Security.Cryptography;

namespace PyPrepBot.Storage.Files.Exchange;

/// <summary>A file that somebody wants to bring in, from a disk or from a chat.</summary>
/// <param name="Name">What faults call it.</param>
/// <param name="Bytes">Its content; of a file beyond the limit, a byte more than the limit is enough.</param>
public sealed record ImportFile(string Name, ReadOnlyMemory<byte> Bytes, ExchangeFormat Format, ImportMode Mode)
{
    /// <summary>Room for some five thousand questions.</summary>
    public const int MaxBytes = 8 * 1024 * 1024;

    /// <summary>Tells this import from every other one.</summary>
    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData([(byte)Mode, (byte)Format, .. Bytes.Span]));
}

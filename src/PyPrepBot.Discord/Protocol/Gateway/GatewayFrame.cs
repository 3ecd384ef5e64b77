using System.Text.Json;

namespace PyPrepBot.Discord.Protocol.Gateway;

/// <summary>The envelope of every message. Its content stays as it came: only who needs it reads it.</summary>
internal readonly record struct GatewayFrame(int Op, long? Sequence, string? Type, ReadOnlyMemory<byte> Data)
{
    private const int UnknownOp = -1;

    // Discord nests about ten deep; the limit only keeps an attacker from digging.
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 256 };

    /// <summary>Members in any order, unknown ones skipped. Throws <see cref="JsonException"/> for what is no frame at all.</summary>
    public static GatewayFrame Read(ReadOnlyMemory<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8.Span, Options);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("A frame is an object.");

        var frame = new GatewayFrame(UnknownOp, null, null, "null"u8.ToArray());
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            frame = frame.With(ref reader, utf8);

        // Reading on finds what stands behind the object, and refuses it.
        reader.Read();
        return frame;
    }

    private GatewayFrame With(ref Utf8JsonReader reader, ReadOnlyMemory<byte> utf8)
    {
        if (reader.ValueTextEquals("op"u8))
            return this with { Op = Number(ref reader) is { } op and >= 0 and <= int.MaxValue ? (int)op : UnknownOp };
        if (reader.ValueTextEquals("s"u8))
            return this with { Sequence = Number(ref reader) };
        if (reader.ValueTextEquals("t"u8))
            return this with { Type = Text(ref reader) };
        if (reader.ValueTextEquals("d"u8))
            return this with { Data = Slice(ref reader, utf8) };

        Slice(ref reader, utf8);
        return this;
    }

    private static long? Number(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var number))
            return number;

        reader.Skip();
        return null;
    }

    private static string? Text(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String)
            return reader.GetString();

        reader.Skip();
        return null;
    }

    private static ReadOnlyMemory<byte> Slice(ref Utf8JsonReader reader, ReadOnlyMemory<byte> utf8)
    {
        reader.Read();
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return utf8[start..(int)reader.BytesConsumed];
    }
}

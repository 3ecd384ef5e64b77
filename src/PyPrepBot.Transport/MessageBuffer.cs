namespace PyPrepBot.Transport;

/// <summary>Collects the fragments of one message. It grows as needed, and after a giant it shrinks again.</summary>
internal sealed class MessageBuffer(int maximum)
{
    private const int Usual = 16 * 1024;
    private const int Kept = 1024 * 1024;

    private byte[] _bytes = new byte[Math.Min(Usual, maximum)];
    private int _length;

    public ReadOnlyMemory<byte> Message => _bytes.AsMemory(0, _length);

    public void Clear()
    {
        _length = 0;
        if (_bytes.Length > Kept)
            _bytes = new byte[Usual];
    }

    /// <summary>Where the next fragment goes; never empty.</summary>
    public Memory<byte> Free()
    {
        if (_length == _bytes.Length)
            Grow();

        return _bytes.AsMemory(_length);
    }

    public void Add(int count) => _length += count;

    private void Grow()
    {
        if (_bytes.Length >= maximum)
            throw new MessageTooLargeException(maximum);

        Array.Resize(ref _bytes, (int)Math.Min(_bytes.Length * 2L, maximum));
    }
}

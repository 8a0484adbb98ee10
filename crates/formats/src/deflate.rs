//! DEFLATE that starts from a text which both sides have.

use miniz_oxide::deflate::core::{
    CompressionStrategy, CompressorOxide, TDEFLFlush, compress_to_output,
    create_comp_flags_from_zip_params,
};
use miniz_oxide::inflate::TINFLStatus;
use miniz_oxide::inflate::core::inflate_flags::TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF;
use miniz_oxide::inflate::core::{DecompressorOxide, decompress};

/// No zlib header.
const RAW: i32 = -15;
/// As thorough as there is: a link is short, and each character counts.
const LEVEL: i32 = 10;
/// The usual way, and one that passes over short repeats, which is better where little but figures is left.
const STRATEGIES: [CompressionStrategy; 2] =
    [CompressionStrategy::Default, CompressionStrategy::Filtered];

/// Packs `content`, as what follows on `before`.
pub(crate) fn pack(content: &[u8], before: &[u8]) -> Vec<u8> {
    let ways = STRATEGIES.map(|strategy| pack_by(strategy, content, before));
    ways.into_iter().min_by_key(Vec::len).unwrap_or_default()
}

fn pack_by(strategy: CompressionStrategy, content: &[u8], before: &[u8]) -> Vec<u8> {
    let flags = create_comp_flags_from_zip_params(LEVEL, RAW, strategy as i32);
    let mut packer = CompressorOxide::new(flags);
    // What comes of the text before is not kept: whoever unpacks has that text.
    compress_to_output(&mut packer, before, TDEFLFlush::Sync, |_| true);
    let mut packed = Vec::new();
    compress_to_output(&mut packer, content, TDEFLFlush::Finish, |bytes| {
        packed.extend(bytes);
        true
    });
    packed
}

/// What came of unpacking.
pub(crate) enum Unpacked {
    Content(Vec<u8>),
    /// The bytes are none that [`pack`] makes.
    Damaged,
    /// There is more than `most` bytes of content.
    TooLarge,
}

/// Unpacks what [`pack`] made, as far as it is no longer than `most`.
pub(crate) fn unpack(packed: &[u8], before: &[u8], most: usize) -> Unpacked {
    let mut bytes = before.to_vec();
    bytes.resize(before.len() + most, 0);
    let (status, read, written) = decompress(
        &mut DecompressorOxide::new(),
        packed,
        &mut bytes,
        before.len(),
        TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF,
    );
    match status {
        TINFLStatus::Done if read == packed.len() => {
            bytes.truncate(before.len() + written);
            Unpacked::Content(bytes.split_off(before.len()))
        }
        TINFLStatus::HasMoreOutput => Unpacked::TooLarge,
        _ => Unpacked::Damaged,
    }
}

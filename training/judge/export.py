"""Write the trained cross-encoder as ONNX with weights of eight bits, beside its tokeniser."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process

sys.path.insert(0, str(Path(__file__).parent))

from cross_encoder import Encoder, weights_folder

NAMES = ["input_ids", "attention_mask", "token_type_ids"]


def main() -> int:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--weights", help="the folder of the weights that training began with")
    ask.add_argument("--trained", type=Path, required=True)
    ask.add_argument("--model", type=Path, required=True)
    ask.add_argument("--full", type=Path, help="keep the model of full precision here as well")
    args = ask.parse_args()
    start = weights_folder(args.weights)
    model = Encoder(start)
    model.load_state_dict(torch.load(args.trained, map_location="cpu", weights_only=True))
    model.eval()
    given = (torch.ones(2, 16, dtype=torch.long),) * 3
    axes = {name: {0: "pairs", 1: "tokens"} for name in NAMES}
    with tempfile.TemporaryDirectory() as folder:
        full, plain = Path(folder) / "full.onnx", Path(folder) / "plain.onnx"
        torch.onnx.export(
            model, given, str(full), input_names=NAMES, output_names=["logits"], dynamic_axes={**axes, "logits": {0: "pairs"}},
            opset_version=17, dynamo=False,
        )  # fmt: skip
        if args.full:
            shutil.copy(full, args.full)
        quant_pre_process(str(full), str(plain), skip_symbolic_shape=True)
        quantize_dynamic(
            str(plain), str(args.model / "model.onnx"), op_types_to_quantize=["MatMul", "Gather", "Gemm"], per_channel=True,
            reduce_range=True, weight_type=QuantType.QInt8,
        )  # fmt: skip
    shutil.copy(Path(start) / "tokenizer.json", args.model / "tokenizer.json")
    print(f"{(args.model / 'model.onnx').stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
